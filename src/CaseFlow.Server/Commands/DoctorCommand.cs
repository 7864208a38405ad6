using System.CommandLine;
using CaseFlow.App.Storage.Checkups;
using CaseFlow.Server.Hosting;

namespace CaseFlow.Server.Commands;

/// <summary>Says how an installation is, and what to do.</summary>
internal static class DoctorCommand
{
    public static Command Create()
    {
        var command = new Command(
            "doctor", "Looks at configuration, schema, database, journal and stuck work, and says what to do. Exit code 2 when there is something.");
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        await using var host = ServerHost.Build([.. parsed.UnmatchedTokens]);
        var findings = await host.Services.GetRequiredService<Doctor>().ExamineAsync(cancellation);
        foreach (var finding in findings)
        {
            Console.Out.WriteLine($"{MarkOf(finding.Verdict)} {finding.Subject}: {finding.Said}");
            if (finding.Advice is { } advice)
            {
                Console.Out.WriteLine($"    {advice}");
            }
        }

        var open = findings.Count(finding => finding.Verdict != Verdict.Fine);
        Console.Out.WriteLine(open == 0 ? "All is well." : $"{open} of {findings.Count} need somebody.");
        return open == 0 ? ExitCode.Done : ExitCode.Broken;
    }

    // words beside the signs: logs and screen readers lose signs
    private static string MarkOf(Verdict verdict) => verdict switch
    {
        Verdict.Fine => "ok       ",
        Verdict.Attention => "attention",
        _ => "BROKEN   ",
    };
}
