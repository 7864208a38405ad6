using System.Diagnostics;
using CaseFlow.Decisions.Feel;

namespace CaseFlow.Benchmarks.Expressions;

/// <summary>Measure 6: a gateway's condition in FEEL against the same in compiled C# that looks its variables up in a dictionary.</summary>
internal static class Condition
{
    public const int Batch = 10_000;

    private static readonly FeelExpression Feel = FeelExpression.Parse("riskLevel >= 3 and quorum");

    private static readonly Func<Dictionary<string, object>, bool> Compiled = variables => (decimal)variables["riskLevel"] >= 3 && (bool)variables["quorum"];

    private static readonly FeelHost Host = new(DateTimeOffset.UnixEpoch, () => Guid.Empty, () => 0);

    /// <summary>Both sides with the ten variables of a case, of which two are looked at.</summary>
    public static Comparison Compare(int rounds, TimeSpan least)
    {
        var (variables, dictionary) = (FeelContext.Empty, new Dictionary<string, object>());
        foreach (var name in Enumerable.Range(1, 8).Select(number => $"variable{number}"))
        {
            (variables, dictionary[name]) = (variables.With(name, new FeelString(name)), name);
        }

        variables = variables.With("riskLevel", new FeelNumber(4)).With("quorum", FeelBoolean.True);
        (dictionary["riskLevel"], dictionary["quorum"]) = (4m, true);
        var counted = new List<Round>();
        for (var round = 0; round < Comparison.WarmUp + rounds; round++)
        {
            var ours = Time(least, () => Feel.Evaluate(variables, Host).Value == FeelBoolean.True);
            var other = Time(least, () => Compiled(dictionary));
            if (round >= Comparison.WarmUp)
            {
                counted.Add(new(Batch, ours, other));
            }
        }

        return new(counted);
    }

    // a single one takes less than a TimeSpan can tell
    private static TimeSpan Time(TimeSpan least, Func<bool> holds)
    {
        var (batches, start) = (0, Stopwatch.GetTimestamp());
        while (Stopwatch.GetElapsedTime(start) < least)
        {
            for (var number = 0; number < Batch; number++)
            {
                if (!holds())
                {
                    throw new InvalidOperationException("Expected the condition to hold, but it does not.");
                }
            }

            batches++;
        }

        return Stopwatch.GetElapsedTime(start) / batches;
    }
}
