-- Migration: self reference
CREATE TABLE categories (
  id UUID PRIMARY KEY,
  parent_id UUID REFERENCES categories (id),
  name VARCHAR(255)
);
