package org.imza.kit.problem;

class ProblemWordsTest extends ProblemWordsContract {}
