using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using CaseFlow.Decisions.Feel;
using CaseFlow.Kernel;

namespace CaseFlow.Benchmarks.Expressions;

/// <summary>The same 200 expressions, read and evaluated by us and by npm's feelin, which keeps nothing of an expression that it has read.</summary>
internal static class Peer
{
    private const string Variables =
        """
        {
          "risk": 4, "quorum": true, "name": "Sahel", "votes": ["yes", "no", "yes", "abstain"], "scores": [3, 1, 4, 1, 5],
          "case": { "level": 3, "open": false }
        }
        """;

    private static readonly FeelHost Host = new(DateTimeOffset.UnixEpoch, () => Guid.Empty, () => 0);

    // ten kinds of expressions, each with twenty different numbers
    private static readonly string[] Kinds =
    [
        "risk >= {0} and quorum", "if risk > {0} then \"act\" else \"wait\"", "count(votes[item = \"yes\"]) >= {0}", "sum(scores) + {0} * 2 - 1",
        "some score in scores satisfies score > {0}", "for score in scores return score * {0}", "risk in [{0}..99]", "upper case(name + \"-{0}\")",
        "case.level = {0} or not(case.open)", "max(scores) between {0} and 10",
    ];

    public static string[] Expressions { get; } =
        [.. from kind in Kinds from number in Enumerable.Range(1, 20) select string.Format(CultureInfo.InvariantCulture, kind, number)];

    public static async Task<Comparison> CompareAsync(int rounds, TimeSpan least, CancellationToken cancellation)
    {
        await using var peer = await NodePeer.StartAsync(Path.Combine("Expressions", "peer"), cancellation);
        var context = EventJson.Read<FeelContext>(Variables);
        var question = new { expressions = Expressions, context = JsonSerializer.Deserialize<JsonElement>(Variables), seconds = least.TotalSeconds };
        var counted = new List<Round>();
        for (var round = 0; round < Comparison.WarmUp + rounds; round++)
        {
            var ours = Time(least, context);
            var report = await peer.AskAsync(question, cancellation);
            var other = TimeSpan.FromSeconds(report.GetProperty("seconds").GetDouble() / report.GetProperty("evaluations").GetInt64());
            if (round >= Comparison.WarmUp)
            {
                counted.Add(new(Expressions.Length, ours, other));
            }
        }

        return new(counted, AsSpeed: true);
    }

    private static TimeSpan Time(TimeSpan least, FeelContext context)
    {
        var (evaluations, start) = (0L, Stopwatch.GetTimestamp());
        while (Stopwatch.GetElapsedTime(start) < least)
        {
            foreach (var text in Expressions)
            {
                if (FeelExpression.Parse(text).Evaluate(context, Host) is { Warnings.Length: > 0 } result)
                {
                    throw new InvalidOperationException($"Expected a value of {text}, but {result.Warnings[0].Message}");
                }
            }

            evaluations += Expressions.Length;
        }

        return Stopwatch.GetElapsedTime(start) / evaluations;
    }
}
