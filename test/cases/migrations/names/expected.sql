-- Migration: names
CREATE TABLE users (
  "order" INTEGER,
  "Total" INTEGER,
  "größe" INTEGER,
  "x-y" INTEGER,
  xmin_2 INTEGER,
  values INTEGER,
  "end" INTEGER
);

CREATE INDEX ON users ("end");

CREATE TABLE people (
  id INTEGER PRIMARY KEY
);

CREATE TABLE http_servers (
  id INTEGER PRIMARY KEY
);

CREATE TABLE "2fa_tokens" (
  id INTEGER PRIMARY KEY
);

CREATE TABLE orders (
  id INTEGER PRIMARY KEY
);

CREATE TABLE "order" (
  id INTEGER PRIMARY KEY
);

CREATE TABLE orders_2 (
  id INTEGER PRIMARY KEY
);

CREATE TABLE "注文" (
  "番号" INTEGER PRIMARY KEY
);

CREATE TABLE its_a_quotes (
  id INTEGER PRIMARY KEY
);

CREATE TABLE "🎉" (
  id INTEGER PRIMARY KEY
);

CREATE TABLE an_entity_whose_name_is_so_very_long_that_no_database_would_eve (
  id INTEGER PRIMARY KEY,
  and_a_field_whose_name_is_so_very_long_that_no_database_would_e INTEGER,
  and_a_field_whose_name_is_so_very_long_that_no_database_would_2 INTEGER
);
