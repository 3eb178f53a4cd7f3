package org.imza;

import org.imza.kit.problem.ProblemWordsContract;

class ProblemWordsTest extends ProblemWordsContract {}
