using System.CommandLine;
using CaseFlow.App.Replays;
using CaseFlow.App.Workflows;
using Spectre.Console;

namespace CaseFlow.Server.Commands;

/// <summary>Carries a historic case through the present workflows and prints its timeline; a finished one is printed again.</summary>
internal static class ReplayCommand
{
    public static Command Create()
    {
        var name = new Argument<string>("name") { Description = "Which replay, e.g. libya-2011." };
        var all = new Option<bool>("--all") { Description = "Prints days of nothing but routine too." };
        var command = new Command("replay", "Carries a historic case through the present workflows on its own clock and prints its timeline.") { name, all };
        command.SetAction((parsed, cancellation) =>
            OnDatabase.RunAsync(parsed, (host, stop) => RunAsync(host, parsed.GetRequiredValue(name), parsed.GetValue(all), stop), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(WebApplication host, string name, bool all, CancellationToken cancellation)
    {
        var deployed = await host.Services.GetRequiredService<ShippedWorkflows>().DeployAsync(cancellation);
        var progress = new Progress<ReplayProgress>(step => Console.Error.WriteLine($"{step.At:yyyy-MM-dd}  {step.Item}"));
        var outcome = deployed.IsRejected
            ? deployed.Rejection
            : await host.Services.GetRequiredService<Replays>().RunAsync(name, progress, cancellation);
        if (outcome.IsRejected)
        {
            await Console.Error.WriteLineAsync($"The replay stopped: {outcome.Rejection.Message} ({outcome.Rejection.Code})");
            return ExitCode.Failed;
        }

        TimelinePrinter.Print(AnsiConsole.Console, outcome.Value, all);
        return ExitCode.Done;
    }
}
