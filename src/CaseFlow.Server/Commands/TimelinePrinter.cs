using System.Globalization;
using CaseFlow.App.Replays;
using Spectre.Console;

namespace CaseFlow.Server.Commands;

/// <summary>Prints a case's story, a line a happening, grouped by day; what was assumed says so.</summary>
internal static class TimelinePrinter
{
    public static void Print(IAnsiConsole console, ReplayReport report)
    {
        console.WriteLine($"{report.Title}: exercise data from the public record. No organisation has endorsed it.");
        foreach (var day in report.Timeline.Lines.GroupBy(line => DateOnly.FromDateTime(line.At.UtcDateTime)))
        {
            console.WriteLine();
            console.MarkupLine($"[bold]{day.Key.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}[/]");
            foreach (var line in day)
            {
                PrintLine(console, line);
            }
        }

        console.WriteLine();
        foreach (var figure in report.Timeline.Figures)
        {
            var value = figure.Value?.ToString(CultureInfo.InvariantCulture) ?? "not reached";
            console.MarkupLine($"[bold]{Markup.Escape(figure.Name)}: {value}[/]{(figure.Value is null ? "" : " " + figure.Unit)}");
        }
    }

    private static void PrintLine(IAnsiConsole console, TimelineLine line)
    {
        var time = line.At.ToString("HH:mm", CultureInfo.InvariantCulture);
        var who = line.PostId is null ? "" : $" [grey]({Markup.Escape(line.PostId)})[/]";
        var assumed = line.IsDefault ? " [yellow](default: not in the record)[/]" : "";
        console.MarkupLine($"  {time} [{ColourOf(line.Kind)}]{line.Kind,-8}[/] {Markup.Escape(line.Text)}{who}{assumed}");
    }

    private static string ColourOf(TimelineKind kind) => kind switch
    {
        TimelineKind.Record => "aqua",
        TimelineKind.Stage => "green",
        TimelineKind.Decision => "fuchsia",
        TimelineKind.Timer => "olive",
        TimelineKind.Measure => "blue",
        TimelineKind.Incident => "red",
        _ => "silver",
    };
}
