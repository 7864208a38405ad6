using GraphQL.Validation;
using GraphQL.Validation.Complexity;
using GraphQL.Validation.Rules.Custom;

namespace CaseFlow.Api.Execution;

/// <summary>Prices an operation by the sizes that it asks for, variables included, and refuses what is too dear or too deep.</summary>
internal sealed class CostRule() : ComplexityValidationRule(new ComplexityOptions
{
    DefaultListImpactMultiplier = RequestLimits.ListSize,
    DefaultComplexityImpactDelegate = Price,
})
{
    private static readonly Func<FieldImpactContext, FieldComplexityResult> ByListSize =
        new ComplexityOptions().DefaultComplexityImpactDelegate;

    // what is short by its nature: a decision goes by a rule or two, and a rule has a few columns
    private static readonly Dictionary<string, int> FewItems = new(StringComparer.Ordinal)
    {
        ["DecisionEvaluation.rules"] = 2,
        ["AppliedRule.inputs"] = 4,
        ["AppliedRule.outputs"] = 2,
    };

    protected override ValueTask ValidateComplexityAsync(ValidationContext context, double totalComplexity, int maxDepth)
    {
        if (totalComplexity > RequestLimits.Complexity)
        {
            context.ReportError(new LimitExceeded("points of cost", RequestLimits.Complexity));
        }

        if (maxDepth > RequestLimits.Depth)
        {
            context.ReportError(new LimitExceeded("levels of fields", RequestLimits.Depth));
        }

        return default;
    }

    // the schema is in memory: what introspection asks for costs nothing but its depth
    private static FieldComplexityResult Price(FieldImpactContext field) =>
        IsIntrospection(field.FieldDefinition.Name) || IsIntrospection(field.ParentType.Name) ? new(0, 1)
        : FewItems.TryGetValue($"{field.ParentType.Name}.{field.FieldDefinition.Name}", out var items) ? new(1, items)
        : ByListSize(field);

    private static bool IsIntrospection(string name) => name.StartsWith("__", StringComparison.Ordinal);
}
