-- Migration: foreign keys
CREATE TABLE orders (
  id SERIAL PRIMARY KEY,
  placed_by TEXT REFERENCES auth_users
);

CREATE TABLE addresses (
  id UUID PRIMARY KEY
);

CREATE TABLE payment_methods (
  id INTEGER PRIMARY KEY,
  code VARCHAR(20) UNIQUE
);

CREATE TABLE invoices (
  id UUID PRIMARY KEY,
  order_id UUID NOT NULL REFERENCES orders (id) ON DELETE CASCADE,
  address UUID REFERENCES addresses (id),
  paid_by VARCHAR(20) REFERENCES payment_methods (code),
  shipped_by TEXT REFERENCES carriers (code)
);

CREATE INDEX ON invoices (address);

CREATE TABLE order_lines (
  id UUID PRIMARY KEY REFERENCES invoices (id)
);

CREATE TABLE first_refunds (
  id BIGINT PRIMARY KEY
);

CREATE TABLE refunds (
  id BIGSERIAL PRIMARY KEY,
  order_id INTEGER REFERENCES orders (id),
  first_id BIGINT REFERENCES first_refunds (id)
);

ALTER TABLE first_refunds ADD FOREIGN KEY (id) REFERENCES refunds (id);
