using System.Text;
using GraphQL;
using Microsoft.AspNetCore.Http;

namespace CaseFlow.Api.Transport;

/// <summary>Writes results as server-sent events, GraphQL over SSE in distinct mode: <c>next</c> for each, then <c>complete</c>.</summary>
internal sealed class EventStreamWriter(HttpResponse response, IGraphQLTextSerializer serializer)
{
    public Task BeginAsync(CancellationToken cancellation)
    {
        response.ContentType = ResponseFormat.EventStream.MediaType;
        response.Headers.CacheControl = "no-cache, no-transform";
        // proxies that buffer would hold events back
        response.Headers["X-Accel-Buffering"] = "no";
        return KeepAliveAsync(cancellation);
    }

    public Task NextAsync(ExecutionResult result, CancellationToken cancellation) =>
        WriteAsync($"event: next\ndata: {serializer.Serialize(result)}\n\n", cancellation);

    public Task CompleteAsync(CancellationToken cancellation) => WriteAsync("event: complete\ndata:\n\n", cancellation);

    /// <summary>A comment, which clients ignore and which shows proxies and us that the connection lives.</summary>
    public Task KeepAliveAsync(CancellationToken cancellation) => WriteAsync(":\n\n", cancellation);

    private async Task WriteAsync(string text, CancellationToken cancellation)
    {
        await response.WriteAsync(text, Encoding.UTF8, cancellation);
        await response.Body.FlushAsync(cancellation);
    }
}
