using CaseFlow.App.Workflows;
using System.CommandLine;
using CaseFlow.App.Storage;
using CaseFlow.Server.Hosting;

namespace CaseFlow.Server.Commands;

/// <summary>Serves pages and the API, and works off timers and the outbox, until the process is told to end.</summary>
internal static class ServeCommand
{
    public static Command Create(string[] args)
    {
        var command = new Command("serve", "Serves pages and the API, and works off timers and the outbox. The default.");
        command.SetAction((_, cancellation) => RunAsync(args, cancellation));
        return command;
    }

    public static async Task<int> RunAsync(string[] args, CancellationToken cancellation)
    {
        await using var host = ServerHost.Build(args);
        try
        {
            await DatabaseStartup.PrepareAsync(host.Services, cancellation);
        }
        catch (UnfitDatabaseException refusal)
        {
            await Console.Error.WriteLineAsync(refusal.Message);
            return ExitCode.NotMigrated;
        }

        var deployed = await host.Services.GetRequiredService<ShippedWorkflows>().DeployAsync(cancellation);
        if (deployed.IsRejected)
        {
            await Console.Error.WriteLineAsync($"The workflows that come with CaseFlow cannot run: {deployed.Rejection.Path}: {deployed.Rejection.Message}");
            return ExitCode.Failed;
        }

        host.MapCaseFlow();
        await host.RunAsync(cancellation);
        return ExitCode.Done;
    }
}
