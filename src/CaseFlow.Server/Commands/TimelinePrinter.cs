using System.Globalization;
using CaseFlow.App.Replays;
using CaseFlow.App.Timelines;
using Spectre.Console;

namespace CaseFlow.Server.Commands;

/// <summary>Prints a case's story by day. What was assumed says so; days of nothing but routine are folded into one line.</summary>
internal static class TimelinePrinter
{
    private const int WidthOfFiles = 240;

    public static void Print(IAnsiConsole console, ReplayReport report, bool all)
    {
        if (Console.IsOutputRedirected)
        {
            console.Profile.Width = WidthOfFiles;
        }

        console.WriteLine($"{report.Title}: exercise data from the public record. No organisation has endorsed it.");
        var folded = new List<TimelineLine>();
        foreach (var day in report.Timeline.Lines.GroupBy(line => DateOnly.FromDateTime(line.At.UtcDateTime)))
        {
            if (!all && day.All(IsRoutine))
            {
                folded.AddRange(day);
                continue;
            }

            PrintFolded(console, folded);
            PrintDay(console, day);
        }

        PrintFolded(console, folded);
        PrintFigures(console, report);
    }

    private static bool IsRoutine(TimelineLine line) =>
        line.Kind is TimelineKind.Task or TimelineKind.Timer or TimelineKind.Process
        || line is { IsDefault: true, Kind: TimelineKind.Measure or TimelineKind.Work };

    private static void PrintFolded(IAnsiConsole console, List<TimelineLine> folded)
    {
        if (folded.Count == 0)
        {
            return;
        }

        console.WriteLine();
        var days = $"{Day(folded[0].At)} to {Day(folded[^1].At)}";
        console.MarkupLine($"[grey]{days}: {folded.Count} lines of routine, by default or by the clock; --all prints them[/]");
        folded.Clear();
    }

    private static void PrintDay(IAnsiConsole console, IGrouping<DateOnly, TimelineLine> day)
    {
        console.WriteLine();
        console.MarkupLine($"[bold]{Day(day.First().At)}[/]");
        foreach (var line in day)
        {
            PrintLine(console, line);
        }
    }

    private static void PrintFigures(IAnsiConsole console, ReplayReport report)
    {
        console.WriteLine();
        foreach (var figure in report.Timeline.Figures)
        {
            var value = figure.Value?.ToString(CultureInfo.InvariantCulture) ?? "not reached";
            console.MarkupLine($"[bold]{Markup.Escape(figure.Name)}: {value}[/]{(figure.Value is null ? "" : " " + figure.Unit)}");
        }
    }

    private static string Day(DateTimeOffset at) => at.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void PrintLine(IAnsiConsole console, TimelineLine line)
    {
        var time = line.At.ToString("HH:mm", CultureInfo.InvariantCulture);
        var who = line.PostId is null ? "" : $" [grey]({Markup.Escape(line.PostId)})[/]";
        var assumed = line.IsDefault ? " [yellow](default: not in the record)[/]" : "";
        console.MarkupLine($"  {time} [{ColourOf(line.Kind)}]{line.Kind,-10}[/] {Markup.Escape(line.Text)}{who}{assumed}");
    }

    private static string ColourOf(TimelineKind kind) => kind switch
    {
        TimelineKind.Record => "aqua",
        TimelineKind.Stage => "green",
        TimelineKind.Decision => "fuchsia",
        TimelineKind.Timer => "olive",
        TimelineKind.Escalation => "yellow",
        TimelineKind.Measure => "blue",
        TimelineKind.Incident => "red",
        _ => "silver",
    };
}
