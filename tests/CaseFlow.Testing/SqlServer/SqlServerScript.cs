using Microsoft.SqlServer.Dac.Model;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace CaseFlow.Testing.SqlServer;

/// <summary>A script as SQL Server's own parser and model read it, without a server.</summary>
public sealed class SqlServerScript
{
    private readonly TSqlFragment _fragment;

    private SqlServerScript(TSqlFragment fragment, IEnumerable<ParseError> errors)
    {
        _fragment = fragment;
        Errors = [.. errors.Select(error => $"{error.Line}:{error.Column} {error.Message}")];
    }

    /// <summary>Where it cannot be parsed, and why.</summary>
    public IReadOnlyList<string> Errors { get; }

    /// <summary>The variables that it uses and does not declare.</summary>
    public IReadOnlyList<string> Parameters
    {
        get
        {
            var variables = new Variables();
            _fragment.Accept(variables);
            return [.. variables.Used.Except(variables.Declared, StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal)];
        }
    }

    /// <summary>Reads a script; what is wrong with it is among its errors.</summary>
    public static SqlServerScript Parse(string script)
    {
        var fragment = new TSql160Parser(initialQuotedIdentifiers: true).Parse(new StringReader(script), out var errors);
        return new(fragment, errors);
    }

    /// <summary>What is wrong with the tables and indexes taken together, such as a reference to a table that is not there.</summary>
    public IReadOnlyList<string> ModelFaults()
    {
        using var model = new TSqlModel(SqlServerVersion.Sql160, new TSqlModelOptions());
        DefineIn(model);
        return [.. model.Validate().Select(message => $"{message.Prefix}{message.Number} {message.Message}")];
    }

    /// <summary>Adds its tables and indexes to a model.</summary>
    internal void DefineIn(TSqlModel model)
    {
        var definitions = new Definitions();
        _fragment.Accept(definitions);
        var generator = new Sql160ScriptGenerator();
        foreach (var statement in definitions.Found)
        {
            generator.GenerateScript(statement, out var text);
            model.AddObjects(text);
        }
    }

    private sealed class Definitions : TSqlFragmentVisitor
    {
        public List<TSqlStatement> Found { get; } = [];

        public override void Visit(CreateTableStatement node) => Found.Add(node);

        public override void Visit(CreateIndexStatement node) => Found.Add(node);

        public override void Visit(AlterTableAddTableElementStatement node) => Found.Add(node);
    }

    private sealed class Variables : TSqlFragmentVisitor
    {
        public HashSet<string> Used { get; } = new(StringComparer.OrdinalIgnoreCase);

        public HashSet<string> Declared { get; } = new(StringComparer.OrdinalIgnoreCase);

        public override void Visit(VariableReference node) => Used.Add(node.Name);

        public override void Visit(DeclareVariableElement node) => Declared.Add(node.VariableName.Value);

        public override void Visit(DeclareTableVariableBody node) => Declared.Add(node.VariableName.Value);

        public override void Visit(VariableTableReference node) => Used.Add(node.Variable.Name);
    }
}
