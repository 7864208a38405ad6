using CaseFlow.Api.Execution;
using CaseFlow.App.Organisations;
using CaseFlow.App.Pipeline;
using GraphQL;
using GraphQL.Transport;
using Microsoft.AspNetCore.Http;

namespace CaseFlow.Api.Transport;

/// <summary>GraphQL over HTTP: one request, one answer; batches are refused.</summary>
internal sealed class GraphQLEndpoint(
    RequestReader reader,
    Admission admission,
    RequestExecutor executor,
    EventStreamAnswer streams,
    Standings standings,
    SignInExpiry expiry,
    IGraphQLTextSerializer serializer)
{
    private const string NoFormat =
        "Expected a client of 'application/graphql-response+json', 'application/json' or 'text/event-stream', but it accepts none of them.";

    private const string NoCaller = "Expected a signed-in caller, but nobody is signed in, or they hold nothing from which they could act now.";

    private static readonly string NoRoom =
        $"Expected room for one more request, but the server is busy, or half of what it does is for this post. "
        + $"Send it again after {Admission.ComeAgainAfterSeconds} second: nothing of it was done, and under its clientMutationId nothing is done twice.";

    public async Task AnswerAsync(HttpContext context)
    {
        var format = ResponseFormat.Choose(context.Request.Headers.Accept);
        if (format is null)
        {
            await RefuseAsync(context, ResponseFormat.Json, StatusCodes.Status406NotAcceptable, ErrorCodes.BadRequest, NoFormat);
        }
        else if (await standings.OfAsync(context.User, Door.Http, context.RequestAborted) is not { } caller)
        {
            context.Response.Headers.WWWAuthenticate = "Bearer";
            await RefuseAsync(context, format, StatusCodes.Status401Unauthorized, ErrorCodes.Unauthenticated, NoCaller);
        }
        else
        {
            await AnswerAsync(context, caller, format);
        }
    }

    private async Task AnswerAsync(HttpContext context, Caller caller, ResponseFormat format)
    {
        try
        {
            CrossSiteGuard.Demand(context.Request);
            var cancellation = context.RequestAborted;
            var request = await reader.ReadAsync(context.Request, cancellation);
            var channel = new Channel(Writes: !HttpMethods.IsGet(context.Request.Method), Streams: format == ResponseFormat.EventStream);
            if (await ExecuteAsync(context, caller, request, channel) is { } result)
            {
                await WriteAsync(context, result, format, caller);
            }
            else
            {
                context.Response.Headers.RetryAfter = $"{Admission.ComeAgainAfterSeconds}";
                await RefuseAsync(context, format, StatusCodes.Status503ServiceUnavailable, ErrorCodes.Overloaded, NoRoom);
            }
        }
        catch (BadHttpRequestException exception)
        {
            await RefuseAsync(context, format, exception.StatusCode, ErrorCodes.BadRequest, exception.Message);
        }
    }

    /// <summary>Null when there is no room for it. A subscription takes room only while it begins: it may stay for hours.</summary>
    private async Task<ExecutionResult?> ExecuteAsync(HttpContext context, Caller caller, GraphQLRequest request, Channel channel)
    {
        using var turn = await admission.EnterAsync(caller, context.RequestAborted);
        return turn is null ? null : await executor.ExecuteAsync(caller, request, channel, context.RequestServices, context.RequestAborted);
    }

    private async Task WriteAsync(HttpContext context, ExecutionResult result, ResponseFormat format, Caller caller)
    {
        if (format == ResponseFormat.EventStream)
        {
            using var ended = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
            await streams.WriteAsync(context.Response, result, RefusedAsync(context, caller, ended.Token), context.RequestAborted);
            await ended.CancelAsync();
        }
        else
        {
            await WriteAsync(context.Response, result, format, ResponseStatus.Of(result, format), context.RequestAborted);
        }
    }

    /// <summary>Completes when the caller may not act any more, or what they signed in with expires: a subscription that began before ends then.</summary>
    private async Task<ExecutionResult> RefusedAsync(HttpContext context, Caller caller, CancellationToken cancellation)
    {
        await await Task.WhenAny(standings.LostAsync(caller, cancellation), expiry.ReachedAsync(context, cancellation));
        return Refusal(ErrorCodes.Unauthenticated, NoCaller);
    }

    private static ExecutionResult Refusal(string code, string message) => new() { Errors = [new ExecutionError(message) { Code = code }] };

    private Task RefuseAsync(HttpContext context, ResponseFormat format, int status, string code, string message)
    {
        var refusal = Refusal(code, message);
        var readable = format == ResponseFormat.EventStream ? ResponseFormat.Json : format;
        return WriteAsync(context.Response, refusal, readable, status, context.RequestAborted);
    }

    private async Task WriteAsync(HttpResponse response, ExecutionResult result, ResponseFormat format, int status, CancellationToken cancellation)
    {
        response.StatusCode = status;
        response.ContentType = $"{format.MediaType}; charset=utf-8";
        if (status is StatusCodes.Status405MethodNotAllowed)
        {
            response.Headers.Allow = HttpMethods.Post;
        }

        await serializer.WriteAsync(response.Body, result, cancellation);
    }
}
