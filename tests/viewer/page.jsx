import React from 'react';
import ReactDOM from 'react-dom';
import { Viewer } from '@microsoft/sarif-web-component';

window.show = log => {
    ReactDOM.render(<Viewer logs={[log]} hideBaseline />, document.getElementById('page'));
};
