using CaseFlow.Api.Transport;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace CaseFlow.Api.Execution;

/// <summary>Refuses mutations by GET, and subscriptions on a connection that cannot carry a stream.</summary>
internal sealed class OperationKindRule : ValidationRuleBase
{
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context)
    {
        var kind = context.Operation.Operation;
        if (!((CallerContext)context.UserContext).Channel.Carries(kind))
        {
            context.ReportError(new ValidationError(Expectation(kind)) { Code = ErrorCodes.OperationNotAllowed });
        }

        return default;
    }

    private static string Expectation(OperationType kind) =>
        kind is OperationType.Subscription
            ? "Expected 'Accept: text/event-stream' for a subscription, but the request accepts no stream."
            : "Expected POST for a mutation, but the request is a GET.";
}
