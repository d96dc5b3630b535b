#pragma once
#include <expat.h>
#include <string.h>
