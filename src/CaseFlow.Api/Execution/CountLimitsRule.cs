using GraphQL.Validation;
using GraphQLParser.AST;

namespace CaseFlow.Api.Execution;

/// <summary>Counts aliases, directives and root fields of the whole document.</summary>
internal sealed class CountLimitsRule : ValidationRuleBase
{
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context) => new(new Counter());

    private sealed class Counter : INodeVisitor
    {
        private int _aliases;
        private int _directives;
        private int _rootFields;

        public ValueTask EnterAsync(ASTNode node, ValidationContext context)
        {
            if (node is GraphQLField field)
            {
                _aliases += field.Alias is null ? 0 : 1;
                _rootFields += IsRoot(context) ? 1 : 0;
            }

            _directives += node is GraphQLDirective ? 1 : 0;
            return default;
        }

        public ValueTask LeaveAsync(ASTNode node, ValidationContext context)
        {
            if (node is GraphQLDocument)
            {
                Demand(context, "aliases", RequestLimits.Aliases, _aliases);
                Demand(context, "directives", RequestLimits.Directives, _directives);
                Demand(context, "root fields", RequestLimits.RootFields, _rootFields);
            }

            return default;
        }

        private static bool IsRoot(ValidationContext context) =>
            context.TypeInfo.GetParentType() is { } parent
            && (parent == context.Schema.Query || parent == context.Schema.Mutation || parent == context.Schema.Subscription);

        private static void Demand(ValidationContext context, string what, int limit, int actual)
        {
            if (actual > limit)
            {
                context.ReportError(new LimitExceeded(what, limit));
            }
        }
    }
}
