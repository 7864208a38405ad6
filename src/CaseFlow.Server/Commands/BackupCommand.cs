using System.CommandLine;
using CaseFlow.App.Storage.Backups;
using CaseFlow.Server.Hosting;

namespace CaseFlow.Server.Commands;

/// <summary>Copies an embedded database to a file, and puts such a file back.</summary>
internal static class BackupCommand
{
    public static Command CreateBackup()
    {
        var file = new Argument<string>("FILE") { Description = "The new file. Its folder is made when it is missing." };
        var command = new Command("backup", "Copies the embedded database to a new file while servers go on. The journal's key is kept apart: copy it too.")
        {
            file,
        };
        command.SetAction(parsed => Run(parsed, backup =>
        {
            var folder = Path.GetDirectoryName(Path.GetFullPath(parsed.GetRequiredValue(file)));
            var isNew = !Directory.Exists(folder);
            Tell("Backed up", backup.Write(parsed.GetRequiredValue(file)));
            if (isNew)
            {
                Console.Out.WriteLine($"The folder {folder} was missing and is new.");
            }
        }));
        return command;
    }

    public static Command CreateRestore()
    {
        var file = new Argument<string>("FILE") { Description = "A file that backup has written." };
        var replace = new Option<bool>("--replace") { Description = "Sets the database that is there aside, in a file of its own." };
        var command = new Command("restore", "Puts a backup in the place of the embedded database, which no server may be working on.") { file, replace };
        command.SetAction(parsed => Run(parsed, backup =>
        {
            var (report, aside) = backup.Restore(parsed.GetRequiredValue(file), parsed.GetValue(replace));
            Tell("Restored", report);
            if (aside is not null)
            {
                Console.Out.WriteLine($"The former database is {aside}.");
            }
        }));
        return command;
    }

    private static void Tell(string what, BackupReport report) =>
        Console.Out.WriteLine($"{what} {report.Cases:N0} cases with {report.Events:N0} events, {report.Bytes:N0} bytes: {report.File}");

    private static int Run(ParseResult parsed, Action<DatabaseBackup> work)
    {
        using var host = ServerHost.Build([.. parsed.UnmatchedTokens]);
        try
        {
            work(host.Services.GetRequiredService<DatabaseBackup>());
            return ExitCode.Done;
        }
        catch (BackupException refusal)
        {
            Console.Error.WriteLine(refusal.Message);
            return ExitCode.Failed;
        }
    }
}
