using System.CommandLine;
using CaseFlow.Api.Transport;
using CaseFlow.Server.Hosting;
using GraphQL.Types;

namespace CaseFlow.Server.Commands;

/// <summary>Prints the GraphQL schema, for clients that generate code from it.</summary>
internal static class ExportSchemaCommand
{
    public static Command Create()
    {
        var command = new Command("export-schema", "Prints the GraphQL schema in the schema definition language.");
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        await using var host = ServerHost.Build([.. parsed.UnmatchedTokens]);
        var schema = SchemaText.Of(host.Services.GetRequiredService<ISchema>());
        await Console.Out.WriteLineAsync(schema.AsMemory(), cancellation);
        return ExitCode.Done;
    }
}
