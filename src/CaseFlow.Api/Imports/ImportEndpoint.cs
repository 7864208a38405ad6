using System.Text.Json;
using CaseFlow.Api.Payloads;
using CaseFlow.Api.Relay;
using CaseFlow.App.Imports;
using CaseFlow.App.Organisations;
using CaseFlow.App.Pipeline;
using CaseFlow.Cases.Imports;
using CaseFlow.Kernel;
using Microsoft.AspNetCore.Http;

namespace CaseFlow.Api.Imports;

/// <summary>
/// Takes a file of signals as the body of <c>POST /graphql/imports/signals?format=…&amp;fileName=…</c> and imports it while it arrives,
/// so that its size does not matter. A connection that breaks off gives the import up.
/// </summary>
internal sealed class ImportEndpoint(SignalImporter importer, Standings standings)
{
    /// <summary>In bytes: more than the whole GED.</summary>
    public const long MaxFileSize = 4L << 30;

    /// <summary>As many mistakes as the answer tells itself; the rest is read by <c>import { faults }</c>.</summary>
    private const int MostFaultsTold = 100;

    private static readonly Rejection NoCaller =
        new(RejectionKind.Forbidden, "import.no_caller", "Expected a signed-in caller, but nobody is signed in.");

    public async Task<IResult> AnswerAsync(HttpContext context, string? format, string? fileName, bool takeOver)
    {
        if (await standings.OfAsync(context.User, Door.Http, context.RequestAborted) is not { } caller)
        {
            return Refused(StatusCodes.Status401Unauthorized, NoCaller);
        }

        var faults = new List<RowFault>();
        var request = new ImportRequest(format ?? string.Empty, fileName ?? "signals", context.Request.Body, takeOver);
        var progress = new Watching(step => faults.AddRange(step.Faults.Take(MostFaultsTold - faults.Count)));
        var outcome = await importer.ImportAsync(caller, request, progress, context.RequestAborted);
        return outcome.IsRejected
            ? Refused(StatusOf(outcome.Rejections[0].Kind), [.. outcome.Rejections])
            : Results.Json(ImportAnswer.Of(outcome.Value, faults), EventJson.Options);
    }

    private static int StatusOf(RejectionKind kind) => kind switch
    {
        RejectionKind.Forbidden => StatusCodes.Status403Forbidden,
        RejectionKind.Conflict => StatusCodes.Status409Conflict,
        _ => StatusCodes.Status422UnprocessableEntity,
    };

    private static IResult Refused(int status, params Rejection[] rejections) =>
        Results.Json(new { Errors = rejections.Select(ImportError.Of) }, EventJson.Options, statusCode: status);

    /// <summary>At once, in the order of the file; <see cref="Progress{T}"/> would tell it later and in any order.</summary>
    private sealed class Watching(Action<ImportProgress> watch) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => watch(value);
    }
}

/// <summary>A refusal, with the names of GraphQL: <see cref="MutationError"/>.</summary>
internal sealed record ImportError(string Code, string Kind, string Message, string? Path)
{
    public static ImportError Of(Rejection rejection) =>
        new(rejection.Code, JsonNamingPolicy.SnakeCaseUpper.ConvertName(rejection.Kind.ToString()), rejection.Message, rejection.Path);
}

/// <summary>What the sender of a file is answered.</summary>
internal sealed record ImportAnswer(
    string Id, int Read, int Loaded, int Revised, int Unchanged, int Reported, IReadOnlyList<RowFault> Faults)
{
    public static ImportAnswer Of(ImportView import, IReadOnlyList<RowFault> faults) => new(
        new Id<ImportView>(import.ImportId).ToString(), import.Read, import.Loaded, import.Revised, import.Unchanged, import.Reported, faults);
}
