using System.Collections.Immutable;
using CaseFlow.Decisions.Feel.Functions;

namespace CaseFlow.Decisions.Feel.Syntax;

internal sealed partial class Parser
{
    private Node FunctionDefinition()
    {
        var start = _token.Span.Start;
        Advance();
        Expect("(");
        var outer = EnterNames();
        var parameters = Parameters();
        var isExternal = _token.IsWord("external");
        if (isExternal)
        {
            Advance();
        }

        var body = Expression(Weakest);
        LeaveNames(outer);
        return isExternal ? new ExternalFunction(SpanFrom(start), parameters, body) : new FunctionDefinition(SpanFrom(start), parameters, body);
    }

    private ImmutableArray<Parameter> Parameters()
    {
        var parameters = ImmutableArray.CreateBuilder<Parameter>();
        while (!_token.IsSymbol(")") && (parameters.Count == 0 || AcceptSeparator()))
        {
            parameters.Add(Parameter());
        }

        Expect(")");
        foreach (var parameter in parameters)
        {
            Declare(parameter.Name);
        }

        return parameters.DrainToImmutable();
    }

    private Parameter Parameter()
    {
        if (FindKey() is not { } key)
        {
            return new(DeclaredName(), FeelType.Any);
        }

        MoveTo(key.Span.End);
        return new(key.Text, Type(), AcceptsNull: true);
    }

    private FeelType Type()
    {
        var token = _token;
        var name = TypeName();
        return name switch
        {
            "list" when Accept("<") => Closed(new ListType(Type())),
            "range" when Accept("<") => Closed(new RangeType(Type())),
            "context" when Accept("<") => ContextType(),
            "function" when Accept("<") => FunctionType(),
            _ => _known.TypeNamed(name) ?? throw new SyntaxError(SpanFrom(token.Span.Start), $"Expected a type, but there is none named \"{name}\"."),
        };
    }

    private string TypeName()
    {
        if (_token.Kind == TokenKind.Word && FeelType.Names.TryMatch(_source, _token.Span.Start, out var known))
        {
            MoveTo(known.Span.End);
            return known.Text;
        }

        var name = NewName();
        while (Accept("."))
        {
            name = $"{name}.{MemberName()}";
        }

        return name;
    }

    private FeelType Closed(FeelType type)
    {
        Expect(">");
        return type;
    }

    private FeelType ContextType()
    {
        var entries = ImmutableArray.CreateBuilder<(string Name, FeelType Type)>();
        while (!_token.IsSymbol(">") && (entries.Count == 0 || AcceptSeparator()))
        {
            entries.Add((Key(), Type()));
        }

        return Closed(new ContextType(entries.DrainToImmutable()));
    }

    private FunctionType FunctionType()
    {
        var parameters = ImmutableArray.CreateBuilder<FeelType>();
        while (!_token.IsSymbol(">") && (parameters.Count == 0 || AcceptSeparator()))
        {
            parameters.Add(Type());
        }

        Expect(">");
        Expect("->");
        return new(parameters.DrainToImmutable(), Type());
    }
}
