import { NodeHttpExecutor } from 'builder-util';

/** What electron-updater hands over with a download. */
interface DownloadOptions {
  readonly headers?: Record<string, string>;
  readonly cancellationToken: {
    createPromise<T>(
      run: (resolve: (value: T) => void, reject: (error: Error) => void, onCancel: (callback: () => void) => void) => void,
    ): Promise<T>;
  };
}

/** Does electron-updater's requests over Node's HTTP, in place of its own that are Electron's. See its ElectronHttpExecutor. */
export class UpdateRequests extends NodeHttpExecutor {
  download({ protocol, hostname, port, pathname }: URL, destination: string, options: DownloadOptions): Promise<string> {
    const request = { protocol, hostname, port, path: pathname, headers: options.headers };
    return options.cancellationToken.createPromise((resolve, reject, onCancel) => {
      const callback = (error: Error | null | undefined): void => (error ? reject(error) : resolve(destination));
      this.doDownload(request, { destination, options: options as never, onCancel, callback, responseHandler: null }, 0);
    });
  }
}
