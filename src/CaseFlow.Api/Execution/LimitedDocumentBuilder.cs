using GraphQL.Execution;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;

namespace CaseFlow.Api.Execution;

/// <summary>Parses a document after counting its tokens, so that a huge one costs no tree.</summary>
internal sealed class LimitedDocumentBuilder : IDocumentBuilder
{
    private readonly GraphQLDocumentBuilder _inner = new();

    public GraphQLDocument Build(string body)
    {
        if (body.Length > RequestLimits.DocumentLength)
        {
            throw new LimitExceeded("characters in the document", RequestLimits.DocumentLength);
        }

        DemandFewTokens(body);
        return _inner.Build(body);
    }

    private static void DemandFewTokens(string body)
    {
        var count = 0;
        var end = 0;
        while (TryNext(body, ref end))
        {
            if (++count > RequestLimits.Tokens)
            {
                throw new LimitExceeded("tokens in the document", RequestLimits.Tokens);
            }
        }
    }

    private static bool TryNext(string body, ref int end)
    {
        try
        {
            var token = Lexer.Lex(body, end);
            end = token.End;
            return token.Kind is not TokenKind.EOF;
        }
        catch (GraphQLParserException)
        {
            // what is no token is reported by the parser, with its place
            return false;
        }
    }
}
