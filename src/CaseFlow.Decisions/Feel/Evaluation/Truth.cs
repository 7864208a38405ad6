using CaseFlow.Decisions.Feel.Syntax;

namespace CaseFlow.Decisions.Feel.Evaluation;

/// <summary>The three truth values.</summary>
internal static class Truth
{
    /// <summary>The value itself when it is true, false or null; of anything else null, with a warning.</summary>
    public static FeelValue Of(FeelValue value, Span span, Scope scope) =>
        value is FeelBoolean or FeelNull
            ? value
            : scope.Warn(FeelWarningKind.InvalidType, span, $"Expected a boolean, but found a {value.TypeName}.");

    public static FeelValue Not(FeelValue value) => value is FeelBoolean boolean ? FeelBoolean.Of(!boolean.Value) : FeelNull.Instance;

    public static bool IsTrue(FeelValue value) => value is FeelBoolean { Value: true };
}
