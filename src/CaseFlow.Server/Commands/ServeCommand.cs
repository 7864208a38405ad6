using System.CommandLine;
using CaseFlow.App.Workflows;
using CaseFlow.Server.Hosting;
using Microsoft.AspNetCore.Connections;

namespace CaseFlow.Server.Commands;

/// <summary>Serves pages and the API, and works off timers and the outbox, until the process is told to end.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var command = new Command("serve", "Serves pages and the API, and works off timers and the outbox. The default.");
        command.SetAction(RunAsync);
        return command;
    }

    public static Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation) =>
        OnDatabase.RunAsync(
            parsed, ServeAsync, cancellation, ServerHost.MapCaseFlow, host => ProductionRules.ProblemsOf(host.Configuration, host.Environment));

    private static async Task<int> ServeAsync(WebApplication host, CancellationToken cancellation)
    {
        if (PageFiles.ProblemOf(host) is { } lacking)
        {
            await Console.Error.WriteLineAsync(lacking);
            return ExitCode.Failed;
        }

        var deployed = await host.Services.GetRequiredService<ShippedWorkflows>().DeployAsync(cancellation);
        if (deployed.IsRejected)
        {
            await Console.Error.WriteLineAsync(string.Join('\n', deployed.Rejections.Select(problem => $"{problem.Path}: {problem.Message}")));
            return ExitCode.Failed;
        }

        if (await ProductionRules.ProblemOfAsync(host.Services, cancellation) is { } problem)
        {
            await Console.Error.WriteLineAsync(problem);
            return ExitCode.Failed;
        }

        foreach (var file in KeyFiles.OpenToOthers(host.Configuration))
        {
            host.Logger.KeyFileIsOpen(file);
        }

        try
        {
            await host.RunAsync(cancellation);
            return ExitCode.Done;
        }
        catch (IOException taken) when (taken.InnerException is AddressInUseException)
        {
            await Console.Error.WriteLineAsync($"{taken.Message} Choose another one with --urls http://127.0.0.1:PORT.");
            return ExitCode.Failed;
        }
    }
}
