-- Migration: composite key
CREATE TABLE products (
  id UUID PRIMARY KEY
);

CREATE TABLE orders (
  id UUID PRIMARY KEY
);

CREATE TABLE order_lines (
  order_id UUID REFERENCES orders (id),
  product_id UUID REFERENCES products (id),
  quantity INTEGER NOT NULL,
  PRIMARY KEY (order_id, product_id)
);

CREATE TABLE returns (
  id UUID PRIMARY KEY,
  line TEXT NOT NULL -- FK Order Line: no single key to point to
);

CREATE TABLE logs (
  at TIMESTAMP,
  entry TEXT -- FK Log: no single key to point to
);
