-- Migration: order checkout
CREATE TABLE customers (
  id UUID PRIMARY KEY,
  email VARCHAR(255) NOT NULL UNIQUE
);

CREATE TABLE orders (
  id UUID PRIMARY KEY,
  customer_id UUID REFERENCES customers (id),
  total NUMERIC(12,2) NOT NULL,
  status TEXT CHECK (status IN ('open', 'paid', 'failed'))
);
