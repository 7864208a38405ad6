using Microsoft.SqlServer.Dac.Model;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace CaseFlow.App.Tests.Storage;

/// <summary>A script as SQL Server's own parser and model read it, without a server.</summary>
internal sealed class SqlServerScript
{
    private readonly TSqlFragment _fragment;

    private SqlServerScript(TSqlFragment fragment, IEnumerable<ParseError> errors)
    {
        _fragment = fragment;
        Errors = [.. errors.Select(error => $"{error.Line}:{error.Column} {error.Message}")];
    }

    public IReadOnlyList<string> Errors { get; }

    public static SqlServerScript Parse(string script)
    {
        var fragment = new TSql160Parser(initialQuotedIdentifiers: true).Parse(new StringReader(script), out var errors);
        return new(fragment, errors);
    }

    /// <summary>What is wrong with the tables and indexes taken together, such as a reference to a table that is not there.</summary>
    public IReadOnlyList<string> ModelFaults()
    {
        var definitions = new Definitions();
        _fragment.Accept(definitions);
        using var model = new TSqlModel(SqlServerVersion.Sql160, new TSqlModelOptions());
        var generator = new Sql160ScriptGenerator();
        foreach (var statement in definitions.Found)
        {
            generator.GenerateScript(statement, out var text);
            model.AddObjects(text);
        }

        return [.. model.Validate().Select(message => $"{message.Prefix}{message.Number} {message.Message}")];
    }

    private sealed class Definitions : TSqlFragmentVisitor
    {
        public List<TSqlStatement> Found { get; } = [];

        public override void Visit(CreateTableStatement node) => Found.Add(node);

        public override void Visit(CreateIndexStatement node) => Found.Add(node);

        public override void Visit(AlterTableAddTableElementStatement node) => Found.Add(node);
    }
}
