-- Migration: types
CREATE TABLE texts (
  a UUID,
  b VARCHAR(255),
  c VARCHAR(40),
  d VARCHAR(80),
  e VARCHAR(3),
  f TEXT,
  g CHAR(2),
  h VARCHAR(255),
  i TEXT
);

CREATE TABLE numbers (
  a INTEGER,
  b INTEGER,
  c SMALLINT,
  d BIGINT,
  e BIGINT,
  f SERIAL,
  g BIGSERIAL,
  h NUMERIC,
  i NUMERIC(10),
  j NUMERIC(12,2),
  k NUMERIC,
  l REAL,
  m DOUBLE PRECISION,
  n DOUBLE PRECISION
);

CREATE TABLE moments (
  a DATE,
  b TIME,
  c TIMESTAMPTZ,
  d TIMESTAMP,
  e TIMESTAMPTZ,
  f TIMESTAMPTZ,
  g TIMESTAMPTZ,
  h TIMESTAMP(3),
  i INTERVAL
);

CREATE TABLE others (
  a BOOLEAN,
  b BOOLEAN,
  c JSONB,
  d JSONB,
  e BYTEA,
  f BYTEA,
  g INET,
  h JSONB
);

CREATE TABLE arrays (
  a VARCHAR(255)[],
  b INTEGER[],
  c NUMERIC(10,2)[],
  d TEXT[][],
  e INTEGER[],
  f UUID[]
);

CREATE TABLE choices (
  a TEXT CHECK (a IN ('open', 'paid')),
  b TEXT CHECK (b IN ('in progress', 'done')),
  c TEXT CHECK (c IN ('it’s', '5 %')),
  d TEXT[] CHECK (d <@ ARRAY['x', 'y'])
);

CREATE TABLE unknowns (
  a TEXT, -- ulid
  b TEXT, -- geometry(Point,4326)
  c VARCHAR(255), -- string(max)
  d INTEGER, -- int(11)
  e TEXT, -- enum()
  f TEXT[], -- ltree[]
  g TEXT
);
