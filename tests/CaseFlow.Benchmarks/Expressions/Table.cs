using System.Diagnostics;
using CaseFlow.Decisions.Dmn;
using CaseFlow.Decisions.Feel;

namespace CaseFlow.Benchmarks.Expressions;

/// <summary>A decision table of 50 rules over three inputs, of which the last rule matches: how often it decides in a second.</summary>
internal static class Table
{
    private const int Rules = 50;

    private static readonly FeelHost Host = new(DateTimeOffset.UnixEpoch, () => Guid.Empty, () => 0);

    public static double DecisionsInASecond(TimeSpan least)
    {
        var model = DmnReader.Read(Model()).Model!;
        var inputs = FeelContext.Of(("score", new FeelNumber(Rules)), ("phase", new FeelString("response")), ("open", FeelBoolean.True));
        var (decided, start) = (0, Stopwatch.GetTimestamp());
        while (Stopwatch.GetElapsedTime(start) < least)
        {
            if (model.Evaluate("band", inputs, Host).MatchedRules is not [{ RuleId: "r50" }])
            {
                throw new InvalidOperationException("Expected the last rule to match, but others did.");
            }

            decided++;
        }

        return decided / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static string Model() =>
        $"""
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="bands" name="bands" namespace="urn:bands">
          <decision id="band" name="band">
            <decisionTable hitPolicy="FIRST">
              <input><inputExpression typeRef="number"><text>score</text></inputExpression></input>
              <input><inputExpression typeRef="string"><text>phase</text></inputExpression></input>
              <input><inputExpression typeRef="boolean"><text>open</text></inputExpression></input>
              <output name="band"/>
              {string.Concat(Enumerable.Range(1, Rules).Select(Rule))}
            </decisionTable>
          </decision>
        </definitions>
        """;

    private static string Rule(int number) =>
        $"""
        <rule id="r{number}">
          <inputEntry><text>[{number}..{number + 5})</text></inputEntry>
          <inputEntry><text>{(number == Rules ? "\"response\", \"recovery\"" : "\"warning\"")}</text></inputEntry>
          <inputEntry><text>true</text></inputEntry>
          <outputEntry><text>{number} * 2</text></outputEntry>
        </rule>
        """;
}
