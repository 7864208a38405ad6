using CaseFlow.Decisions.Feel;
using CaseFlow.Kernel;
using CsCheck;

namespace CaseFlow.Decisions.Tests.Feel;

/// <summary>Properties of all texts, good and bad: texts are put together of fragments and then damaged.</summary>
public sealed class RandomExpressionTests
{
    private static readonly string[] Fragments =
    [
        "1", "2.5", "-1", "1e30", "\"a\"", "\"\\u0041\"", "true", "null", "x", "y z", "list", "ctx.a", "?", "item", "partial", "@\"2026-03-01\"",
        "@\"P1D\"", "@\"P1Y\"", "@\"10:00:00@Europe/Brussels\"", "@\"2026-03-01T10:00:00Z\"", "[1, 2, 3]", "[1..5]", "(< 3)", "{a: 1, \"b c\": 2}",
        " + ", " - ", " * ", " / ", " ** ", " = ", " != ", " < ", " >= ", " and ", " or ", " in ", " between ", "..", ", ", ": ", ".", "(", ")", "[", "]",
        "{", "}", "if ", " then ", " else ", "for i in ", " return ", "some i in ", "every i in ", " satisfies ", "function(a, b: number) ", " instance of ",
        "list<number>", "not(", "count(", "date(", "substring(", "sort(list, function(a, b) a < b)", "string(", "matches(", "range(", "before(",
        "// c\n", "`q`",
    ];

    private static readonly string[] Seeds =
    [
        "if riskLevel >= 3 and quorum then \"escalate\" else \"file\"",
        "for i in 1..5, j in list return {sum: i + j, pair: [i, j]}.sum",
        "some v in list satisfies v in (1, > 3, [5..7))",
        "{f: function(n: number) n ** 2, r: f(n: 3)}.r + sum(list[item > 1])",
        "date and time(\"2026-03-01T10:00:00@Europe/Brussels\") + duration(\"P1M\")",
        "replace(string join([\"a\", \"b\"], \"-\"), \"(a)|(b)\", \"[$1]\")",
        "context put({x: {y: 1}}, [\"x\", \"y\"], sort([3, 1, 2], function(a, b) a < b))",
        "overlaps before([1..5], (4..10]) or ctx instance of context<a: number>",
    ];

    private static readonly FeelContext Variables = FeelContext.Of(
        ("x", Evaluating.Number(3)), ("y z", Evaluating.Text("b")), ("list", FeelList.Of(Evaluating.Number(1), Evaluating.Number(7), FeelNull.Instance)),
        ("ctx", FeelContext.Of(("a", Evaluating.Number(1)))));

    private static readonly FeelNames Names = FeelNames.Of("y z");

    private static readonly Gen<string> PutTogether = OneOf(Fragments).Array[0, 25].Select(string.Concat);

    private static readonly Gen<string> Damaged =
        Gen.Select(OneOf(Seeds), Gen.Int[0, 80], Gen.Int[0, 6], Gen.OneOf(OneOf(Fragments), Gen.Char.Select(c => c.ToString())))
            .Select((seed, place, cut, insert) =>
            {
                var start = Math.Min(place, seed.Length);
                return seed[..start] + insert + seed[Math.Min(start + cut, seed.Length)..];
            });

    private static readonly Gen<string> AnyText = Gen.Frequency((4, WellFormedExpression.Any), (3, PutTogether), (3, Damaged), (1, Gen.String));

    [Fact]
    public void Every_text_evaluates_within_the_limits_to_a_value_that_survives_JSON() =>
        AnyText.Sample(
            text =>
            {
                var (value, warnings) = FeelExpression.Parse(text, Names).Evaluate(Variables, Evaluating.Host);
                Assert.InRange(value.Weight, 1, FeelLimits.MaxSteps);
                Assert.InRange(value.Nesting, 0, FeelLimits.MaxValueNesting);
                Assert.InRange(warnings.Length, 0, FeelLimits.MaxWarnings + 1);
                Assert.All(warnings, warning => Assert.InRange(warning.Message.Length, 1, FeelLimits.MaxMessageLength + 1));
                Assert.Equal(value.ToJsonShape(), EventJson.Read<FeelValue>(EventJson.Write(value)));
            },
            iter: 100_000);

    [Fact]
    public void Every_text_can_be_looked_at_before_it_is_evaluated() =>
        AnyText.Sample(text => Assert.All(FeelExpression.Parse(text, Names).Check(), finding => Assert.InRange(finding.Start, 0, text.Length)), iter: 20_000);

    [Fact]
    public void Operations_and_calls_that_are_found_wanting_beforehand_come_to_nothing() =>
        WellFormedExpression.Any.Select(text => FeelExpression.Parse(text, Names)).Sample(
            expression => Assert.All(
                // a part whose first operand stands in parentheses begins inside of them
                from finding in expression.Check().Where(IsOfOperationOrCall)
                let part = FeelExpression.Parse(expression.Text.Substring(finding.Start, finding.Length), Names)
                where part.IsValid
                select part,
                part => Assert.True(part.Evaluate(Variables, Evaluating.Host).Value.IsNull, $"Expected null of {part.Text}.")),
            iter: 20_000);

    [Fact]
    public void Every_text_can_stand_in_a_cell_of_a_decision_table() =>
        AnyText.Sample(
            text => Assert.True(FeelUnaryTests.Parse(text, Names).Matches(Evaluating.Number(2), Variables, Evaluating.Host).Value is FeelBoolean or FeelNull),
            iter: 10_000);

    [Fact]
    public void Every_expression_written_canonically_reads_as_the_same_expression() =>
        WellFormedExpression.Any.Select(text => FeelExpression.Parse(text, Names)).Sample(
            expression =>
            {
                Assert.Empty(expression.Problems);
                var again = FeelExpression.Parse(expression.ToString());

                Assert.True(again.IsValid, $"{expression.Text} became {expression}");
                Assert.Equal(expression.ToString(), again.ToString());
                Assert.Equal(expression.Evaluate(Variables, Evaluating.Host).Value.ToString(), again.Evaluate(Variables, Evaluating.Host).Value.ToString());
            },
            iter: 5_000);

    private static bool IsOfOperationOrCall(FeelFinding finding) =>
        finding.Kind is FeelWarningKind.InvalidArguments || finding.Message.StartsWith("Expected two values for which there is", StringComparison.Ordinal);

    private static Gen<string> OneOf(string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);
}
