package org.lianluo.question.domain;

class InMemoryQuestionsTest extends PreFilingQuestionsContract {

    @Override
    protected PreFilingQuestions empty() {
        return new InMemoryQuestions();
    }
}
