package org.lianluo.supervision.domain;

class InMemoryTopicsTest extends TopicsContract {

    @Override
    protected KeySupervisionTopics empty() {
        return new InMemoryTopics();
    }
}
