#include "resources.h"

#include <QtCore/qglobal.h>

static void initialise()
{
    Q_INIT_RESOURCE(content);
    Q_INIT_RESOURCE(words);
}

void polku::initialiseResources()
{
    initialise();
}
