-- Migration: shared key cycle
CREATE TABLE rights (
  id TEXT PRIMARY KEY
);

CREATE TABLE lefts (
  id TEXT PRIMARY KEY REFERENCES rights (id)
);

ALTER TABLE rights ADD FOREIGN KEY (id) REFERENCES lefts (id);
