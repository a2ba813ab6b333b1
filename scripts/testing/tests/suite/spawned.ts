console.log('run by a case, imported by nobody')
