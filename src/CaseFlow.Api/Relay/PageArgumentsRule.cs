using CaseFlow.Api.Transport;
using CaseFlow.App.Paging;
using GraphQL.Execution;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace CaseFlow.Api.Relay;

/// <summary>Refuses lists without a size, so that nobody asks for everything by mistake.</summary>
internal sealed class PageArgumentsRule : ValidationRuleBase
{
    private static readonly MatchingNodeVisitor<GraphQLField> Visitor = new(enter: Check);

    public override ValueTask<INodeVisitor?> GetPostNodeVisitorAsync(ValidationContext context) => new(Visitor);

    private static void Check(GraphQLField field, ValidationContext context)
    {
        if (!PageArguments.Has(context.TypeInfo.GetFieldDef()))
        {
            return;
        }

        var arguments = context.ArgumentValues?.GetValueOrDefault(field);
        var first = Value(arguments, PageArguments.First);
        var last = Value(arguments, PageArguments.Last);
        if (first is null == last is null || (first ?? last) is not (int and >= 1 and <= PageRequest.MaxSize))
        {
            Report(field, context, $"Expected either 'first' or 'last' from 1 to {PageRequest.MaxSize}");
        }
        else if (Value(arguments, first is null ? PageArguments.After : PageArguments.Before) is not null)
        {
            Report(field, context, "Expected 'after' only with 'first' and 'before' only with 'last'");
        }
    }

    private static object? Value(IDictionary<string, ArgumentValue>? arguments, string name) =>
        arguments is not null && arguments.TryGetValue(name, out var argument) ? argument.Value : null;

    private static void Report(GraphQLField field, ValidationContext context, string expectation)
    {
        var message = $"{expectation}, but '{field.Name.StringValue}' has other arguments.";
        context.ReportError(new ValidationError(context.Document.Source, number: null, message, field) { Code = ErrorCodes.BadRequest });
    }
}
