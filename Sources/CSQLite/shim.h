#pragma once
#include <sqlite3.h>

// Swift calls no function with a variable number of arguments.

static inline int setSwitch(sqlite3 *database, int option, int isOn) {
  return sqlite3_db_config(database, option, isOn, (int *)0);
}
