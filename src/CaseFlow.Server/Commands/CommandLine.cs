using System.CommandLine;

namespace CaseFlow.Server.Commands;

/// <summary>The command line. Settings such as <c>--urls</c> or <c>--Database:Provider</c> follow any command and reach the host as they are.</summary>
internal static class CommandLine
{
    private const string Description =
        """
        CaseFlow carries at-risk situations through assessment, design, implementation and evaluation.

        Without a command it serves. Settings follow any command as "--Name value" or stand in the environment:
          --urls http://127.0.0.1:5080   --Database:Provider SqlServer   ConnectionStrings__CaseFlow=...

        Exit codes: 0 done; 1 failed or not understood; 2 done, with bad news such as a broken journal or rows
        that an import could not take; 3 the database lacks migrations.
        """;

    /// <summary>Runs the command that the arguments name; without one, the server.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        var parsed = Create().Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.UnmatchedTokens is [var word, ..] && !word.StartsWith('-'))
        {
            await Console.Error.WriteLineAsync($"Expected a command or a setting, but '{word}' is neither. Try --help.");
            return ExitCode.Failed;
        }

        // the host ends itself on a signal, and a fault of ours shows all it knows
        return await parsed.InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = null, EnableDefaultExceptionHandler = false });
    }

    /// <summary>All commands; what none of them knows goes to the host as a setting.</summary>
    public static RootCommand Create()
    {
        var root = new RootCommand(Description)
        {
            ServeCommand.Create(),
            MigrateCommand.Create(),
            JournalCommand.Create(),
            RebuildCommand.Create(),
            AccountsCommand.Create(),
            ClientCommand.Create(),
            DoctorCommand.Create(),
            BackupCommand.CreateBackup(),
            BackupCommand.CreateRestore(),
            ReplayCommand.Create(),
            ImportCommand.Create(),
            DmnCommand.Create(),
            WorkflowCommand.Create(),
            ExportSchemaCommand.Create(),
        };
        root.SetAction(ServeCommand.RunAsync);
        LetSettingsPass(root);
        return root;
    }

    private static void LetSettingsPass(Command command)
    {
        command.TreatUnmatchedTokensAsErrors = false;
        foreach (var subcommand in command.Subcommands)
        {
            LetSettingsPass(subcommand);
        }
    }
}
