-- Migration: declaration order
CREATE TABLE bananas (
  id INTEGER PRIMARY KEY
);

CREATE TABLE cherries (
  id INTEGER PRIMARY KEY
);

CREATE TABLE apples (
  id INTEGER PRIMARY KEY,
  cherry INTEGER REFERENCES cherries (id)
);

CREATE TABLE elders (
  id INTEGER PRIMARY KEY
);
