using CaseFlow.Decisions.Feel;

namespace CaseFlow.Decisions.Tests.Feel;

/// <summary>Short ways to evaluate a text in a test.</summary>
internal static class Evaluating
{
    public static readonly FeelHost Host = new(
        new DateTimeOffset(2026, 3, 1, 12, 30, 0, TimeSpan.Zero),
        () => new Guid("0197a000-0000-7000-8000-000000000001"),
        () => 0.25,
        new Dictionary<string, FeelFunction>
        {
            ["working days"] = FeelFunction.Of("working days", ["from", "days"], call => FeelList.Of([.. call.Arguments])),
            ["refuse"] = FeelFunction.Of("refuse", [], call => call.Fail("Expected a calendar, but AU has none.")),
        });

    public static FeelResult Result(string text, params (string, FeelValue)[] variables) =>
        FeelExpression.Parse(text, FeelNames.Of([.. variables.Select(variable => variable.Item1), "working days"])).Evaluate(FeelContext.Of(variables), Host);

    /// <summary>The value as a FEEL literal.</summary>
    public static string Literal(string text, params (string, FeelValue)[] variables) => Result(text, variables).Value.ToString();

    public static FeelWarningKind? FirstWarning(string text) => Result(text).Warnings is [var first, ..] ? first.Kind : null;

    public static string Matches(string tests, FeelValue input) =>
        FeelUnaryTests.Parse(tests).Matches(input, FeelContext.Of(("limit", new FeelNumber(10))), Host).Value.ToString();

    public static FeelNumber Number(decimal value) => new(value);

    public static FeelString Text(string value) => new(value);
}
