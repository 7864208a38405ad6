using GraphQL;
using GraphQL.DI;
using GraphQLParser.AST;
using Microsoft.Extensions.Caching.Memory;

namespace CaseFlow.Api.Execution;

/// <summary>Keeps parsed documents that passed validation, so that a repeated one is only checked for what its variables change.</summary>
internal sealed class DocumentCache : IConfigureExecution, IDisposable
{
    /// <summary>Total length of the documents kept, in UTF-16 code units.</summary>
    public const int MaxLength = 16 * 1024 * 1024;

    private readonly MemoryCache _documents = new(new MemoryCacheOptions { SizeLimit = MaxLength });

    public float SortOrder => 0;

    public async Task<ExecutionResult> ExecuteAsync(ExecutionOptions options, ExecutionDelegate next)
    {
        if (options is not { Query: { Length: > 0 and <= RequestLimits.DocumentLength } text, Document: null })
        {
            return await next(options);
        }

        if (_documents.Get<GraphQLDocument>(text) is { } known)
        {
            options.Document = known;
            options.ValidationRules = options.CachedDocumentValidationRules ?? [];
            return await next(options);
        }

        var result = await next(options);
        if (result is { Executed: true, Document: { } validated })
        {
            _documents.Set(text, validated, new MemoryCacheEntryOptions { Size = text.Length });
        }

        return result;
    }

    public void Dispose() => _documents.Dispose();
}
