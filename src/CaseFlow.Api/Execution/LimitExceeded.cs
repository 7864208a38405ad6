using CaseFlow.Api.Transport;
using GraphQL.Validation;

namespace CaseFlow.Api.Execution;

/// <summary>The document asks for more than <see cref="RequestLimits"/> allow.</summary>
internal sealed class LimitExceeded : ValidationError
{
    public LimitExceeded(string what, int limit)
        : base($"Expected at most {limit} {what}, but there are more.") => Code = ErrorCodes.LimitExceeded;
}
