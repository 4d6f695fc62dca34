// A real browser on a busy machine can miss a beat. A page test that fails is tried once more, and its first failure printed.
jest.retryTimes(1, { logErrorsBeforeRetry: true });
