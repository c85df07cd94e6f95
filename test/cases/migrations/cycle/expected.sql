-- Migration: cycle
CREATE TABLE clubs (
  id UUID PRIMARY KEY,
  president UUID
);

CREATE TABLE players (
  id UUID PRIMARY KEY,
  team UUID NOT NULL,
  club UUID REFERENCES clubs (id)
);

CREATE TABLE teams (
  id UUID PRIMARY KEY,
  captain UUID UNIQUE REFERENCES players (id)
);

CREATE TABLE stadiums (
  id UUID PRIMARY KEY,
  home_of UUID REFERENCES clubs (id)
);

ALTER TABLE clubs ADD FOREIGN KEY (president) REFERENCES players (id) ON DELETE SET NULL;

ALTER TABLE players ADD FOREIGN KEY (team) REFERENCES teams (id);
