/** Chance that is the same on every run: `draw` gives a number below a bound, `share` one from 0 to 1, each purpose its own. */
export const drawing = `
  CREATE FUNCTION pg_temp.draw(n bigint, purpose int, below bigint) RETURNS bigint LANGUAGE sql IMMUTABLE AS
    $$ SELECT (hashint8extended(n, purpose) & 9223372036854775807) % below $$;
  CREATE FUNCTION pg_temp.share(n bigint, purpose int) RETURNS float8 LANGUAGE sql IMMUTABLE AS
    $$ SELECT pg_temp.draw(n, purpose, 1000000) / 1000000.0 $$;
  CREATE FUNCTION pg_temp.uuid_at(at timestamptz, n bigint, purpose int) RETURNS uuid LANGUAGE sql IMMUTABLE AS
    $$ SELECT (lpad(to_hex((extract(epoch FROM at) * 1000)::bigint), 12, '0') || '7' || substr(h, 1, 3) || '8' || substr(h, 4, 15))::uuid
       FROM md5(n::text || ' ' || purpose::text) AS h $$;`
