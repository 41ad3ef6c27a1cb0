int cdistributions_room = 1;
