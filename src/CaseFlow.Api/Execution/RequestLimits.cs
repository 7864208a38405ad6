namespace CaseFlow.Api.Execution;

/// <summary>What one request may ask for. All are checked before anything is executed, and published in the room's README.</summary>
public static class RequestLimits
{
    /// <summary>Longest document, in UTF-16 code units.</summary>
    public const int DocumentLength = 64 * 1024;

    /// <summary>Most lexical tokens in a document.</summary>
    public const int Tokens = 2_000;

    /// <summary>Deepest nesting of fields, fragments followed.</summary>
    public const int Depth = 15;

    /// <summary>Most aliased fields in a document.</summary>
    public const int Aliases = 30;

    /// <summary>Most fields of the query, mutation or subscription type in a document.</summary>
    public const int RootFields = 20;

    /// <summary>Most directives in a document.</summary>
    public const int Directives = 10;

    /// <summary>Largest cost: each field counts 1, times the size of every list above it; a connection has the size asked for.</summary>
    public const int Complexity = 20_000;

    /// <summary>What a list counts that is not a connection.</summary>
    public const int ListSize = 10;

    /// <summary>Longest time for a query or mutation.</summary>
    public static readonly TimeSpan Time = TimeSpan.FromSeconds(30);
}
