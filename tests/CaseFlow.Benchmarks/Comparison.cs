using System.Globalization;

namespace CaseFlow.Benchmarks;

/// <summary>Two sides measured in turn, round by round; what counts is the ratio of their times within each round.</summary>
/// <param name="Rounds">The rounds that count.</param>
/// <param name="AsSpeed">How much faster ours is, instead of how much longer it takes.</param>
internal sealed record Comparison(IReadOnlyList<Round> Rounds, bool AsSpeed = false)
{
    /// <summary>Rounds that do not count, until the runtime has compiled what it sees often for good.</summary>
    public const int WarmUp = 5;

    /// <summary>Prints the median with its quartiles, and how busy the machine was.</summary>
    public void Print(string what)
    {
        var load = File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";
        var quartiles = $"quartiles {Text(Quantile(0.25))} to {Text(Quantile(0.75))}";
        Console.WriteLine($"{what}: ratio {Text(Quantile(0.5))} ({quartiles}), {Rounds.Count} rounds, load {load}");
        Console.WriteLine($"  ours {Rate(round => round.Ours)} a second, the other {Rate(round => round.Other)} a second (medians)");
    }

    /// <summary>Writes every round, so that others can reckon with it.</summary>
    public async Task WriteAsync(FileInfo? file, CancellationToken cancellation)
    {
        if (file is not null)
        {
            var lines = Rounds.Select((round, index) => round.ToLine(index + 1));
            await File.WriteAllLinesAsync(file.FullName, lines.Prepend("round,steps,ours_us,other_us,ratio"), cancellation);
        }
    }

    private static string Text(double number) => number.ToString("F2", CultureInfo.InvariantCulture);

    private string Rate(Func<Round, TimeSpan> side)
    {
        var sorted = Rounds.Select(round => 1 / side(round).TotalSeconds).Order().ToList();
        return sorted[sorted.Count / 2].ToString("N0", CultureInfo.InvariantCulture);
    }

    // between the two nearest rounds, as most statistics programs do
    private double Quantile(double share)
    {
        var sorted = Rounds.Select(round => AsSpeed ? 1 / round.Ratio : round.Ratio).Order().ToList();
        var place = share * (sorted.Count - 1);
        var below = (int)place;
        return below + 1 < sorted.Count ? sorted[below] + ((place - below) * (sorted[below + 1] - sorted[below])) : sorted[below];
    }
}

/// <summary>One round: both sides did the same steps.</summary>
/// <param name="Steps">How many.</param>
/// <param name="Ours">Our time for one of them, over all clients.</param>
/// <param name="Other">The other's time for one of them.</param>
internal sealed record Round(int Steps, TimeSpan Ours, TimeSpan Other)
{
    public double Ratio => Ours / Other;

    /// <summary>The round as a line of the file of figures; times in microseconds.</summary>
    public string ToLine(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{number},{Steps},{Ours.TotalMicroseconds:F1},{Other.TotalMicroseconds:F1},{Ratio:F4}");
}
