-- Migration: defaults
CREATE TABLE drafts (
  a INTEGER DEFAULT 0,
  b NUMERIC DEFAULT -1.5,
  c VARCHAR(255) DEFAULT 'open',
  d VARCHAR(255) DEFAULT 'in progress',
  e VARCHAR(255) DEFAULT '2026-01-31',
  f BOOLEAN DEFAULT TRUE,
  g VARCHAR(255) DEFAULT NULL
);

CREATE TABLE moments (
  a TIMESTAMP DEFAULT now(),
  b TIMESTAMPTZ DEFAULT CURRENT_TIMESTAMP,
  c TIMESTAMP DEFAULT now(),
  d DATE DEFAULT CURRENT_DATE,
  e TEXT DEFAULT 'now'
);

CREATE TABLE values (
  a UUID DEFAULT gen_random_uuid(),
  b JSONB DEFAULT '{}',
  c TEXT[] DEFAULT '{}',
  d TEXT DEFAULT 'user' CHECK (d IN ('admin', 'user')),
  e BIGINT DEFAULT nextval('seq'),
  f INTEGER DEFAULT 1 -- DEFAULT 2
);

CREATE TABLE wrongs (
  a TEXT, -- DEFAULT f(a+b)
  b TEXT, -- DEFAULT user()
  c INTEGER -- DEFAULT 0::int
);
