import { expect, test } from 'vitest';
import { lastingId } from '../../src/policy/lasting-id.ts';

test('an id is the version 5 UUID of its name, as in the example of RFC 9562', () => {
  expect(lastingId('www.example.com', '6ba7b810-9dad-11d1-80b4-00c04fd430c8')).toBe(
    'urn:uuid:2ed6657d-e927-568b-95e1-2665a8aea6a2',
  );
});

test('ids that readers of the feeds keep do not change', () => {
  expect(lastingId('vi/feed/changes')).toBe('urn:uuid:f9e76946-3255-58aa-8dc3-6dd3582566f0');
});
